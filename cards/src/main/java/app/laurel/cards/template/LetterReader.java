package app.laurel.cards.template;

/** Reads what stands for one character of a regular expression: an escape or a class in brackets. */
record LetterReader(PatternText text, boolean anyCase) {

    Letters escaped() {
        var name = text.next();
        return name == 'x' ? Letters.one(hexadecimal()) : Letters.named(name).orElseThrow(PatternText::refused);
    }

    private char hexadecimal() {
        var high = Character.digit(text.next(), 16);
        var low = Character.digit(text.next(), 16);
        if (high < 0 || low < 0) {
            throw PatternText.refused();
        }
        return (char) (high * 16 + low);
    }

    Letters bracketed() {
        var negated = text.accept('^');
        var all = range();
        while (!text.accept(']')) {
            all = all.or(range());
        }
        // The other case of each letter belongs to what is excluded, too.
        return negated ? (anyCase ? all.ofAnyCase() : all).not() : all;
    }

    private Letters range() {
        var first = text.next();
        if (first == ']') {
            throw PatternText.refused();
        }
        if (first == '\\') {
            return escaped();
        }
        if (!text.isAt("-") || !text.isBeforeOther("]\\")) {
            return Letters.one(first);
        }
        text.skip(1);
        var last = text.next();
        if (last < first) {
            throw PatternText.refused();
        }
        return Letters.between(first, last);
    }
}
