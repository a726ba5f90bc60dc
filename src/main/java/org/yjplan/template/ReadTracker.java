package org.yjplan.template;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.diagnostic.English;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.RecordType;
import org.yjplan.source.SourceMap;

/** Which part of the plan a template has just read, so that what it writes and its faults can name that part. */
final class ReadTracker {
    /** Before the number of a marked value. This and the next two are no characters (Unicode, 23.7): no text has them. */
    static final char START = '\ufdd0';
    /** Between its number and its words. */
    static final char VALUE = '\ufdd1';
    /** After its words. */
    static final char END = '\ufdd2';

    private final SourceMap locations;
    private final List<ValuePlace> marked = new ArrayList<>();
    private ValuePlace value;
    private AtHand atHand;

    /**
     * A record that a template is at work on.
     *
     * @param record the record
     * @param number its number within its list, from 1; 0 if it is in none
     */
    record AtHand(Record record, int number) {}

    ReadTracker(SourceMap locations) {
        this.locations = locations;
    }

    /** A template asks a record for something. */
    void of(Record record, int number) {
        atHand = new AtHand(record, number);
    }

    /** A template reads a value. */
    void of(ValuePlace location) {
        value = location;
    }

    /** The value that was read since this was last asked, or null. */
    ValuePlace takeValue() {
        ValuePlace taken = value;
        value = null;
        return taken;
    }

    /** Marks a value within words that are put together before they are written, so that it is traced to its place. */
    String marked(String words, ValuePlace location) {
        marked.add(location);
        return "" + START + (marked.size() - 1) + VALUE + words + END;
    }

    /** What was marked with a number; null if it is no value of the plan. */
    ValuePlace marked(int number) {
        return marked.get(number);
    }

    /** The record that was asked last, or null. */
    AtHand atHand() {
        return atHand;
    }

    /** The place of a value in the plan. */
    Location locate(ValuePlace location) {
        return location.in(locations);
    }

    /** The place of a record. */
    Location locate(AtHand hand) {
        return locations.of(hand.record());
    }

    /** “while writing the 3rd risk”. */
    String describe(AtHand hand) {
        String name = RecordType.of(hand.record()).noun();
        return "while writing "
                + (hand.number() > 0 ? "the " + English.ordinal(hand.number()) + " " + name : "“" + name + "”");
    }
}
