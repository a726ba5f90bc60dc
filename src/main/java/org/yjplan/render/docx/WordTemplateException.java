package org.yjplan.render.docx;

/** Says why a file cannot be used as a Word template, in words for the person who supplied it. */
public final class WordTemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A reason, as a sentence. */
    public WordTemplateException(String message) {
        super(message);
    }

    /** A reason, as a sentence, with its cause. */
    public WordTemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
