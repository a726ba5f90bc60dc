package org.yjplan.render.docx;

/** Says why a file cannot serve as a Word template, in words for whoever supplied it. */
public final class WordTemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A reason, as a sentence. */
    public WordTemplateException(String message) {
        super(message);
    }

    /** A reason, as a sentence, with what made it known. */
    public WordTemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
