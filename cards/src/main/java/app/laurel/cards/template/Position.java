package app.laurel.cards.template;

/** A place in a template's source, counted from 1. */
record Position(int line, int column) {
    static Position of(String source, int offset) {
        var line = 1;
        var start = 0;
        for (var at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) {
            line++;
            start = at + 1;
        }
        return new Position(line, offset - start + 1);
    }
}
