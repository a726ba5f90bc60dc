package org.yjplan.source;

/** Takes the place of a node that could not be read. The fault has been reported; nothing more is said about it. */
record YamlBroken(SourceText source, int start, int end) implements YamlNode {
    @Override
    public long size() {
        return 1;
    }

    @Override
    public String kind() {
        return "broken";
    }
}
