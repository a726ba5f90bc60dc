package org.yjplan.source;

/** Stands where a node could not be read. The fault is reported; nothing more is to be said about it. */
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
