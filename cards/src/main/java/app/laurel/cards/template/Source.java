package app.laurel.cards.template;

/** A piece of a string in a template, which knows where its characters stand in the file. */
record Source(String json, int start, int skipped) {

    /** The string whose opening quote stands at this offset. */
    static Source ofString(String json, int quote) {
        return new Source(json, quote + 1, 0);
    }

    /** The rest of the string after so many of its characters. */
    Source after(int characters) {
        return new Source(json, start, skipped + characters);
    }

    Position position(int character) {
        var offset = start;
        for (var i = 0; i < skipped + character && offset < json.length(); i++) {
            offset += json.charAt(offset) != '\\' ? 1 : json.startsWith("\\u", offset) ? 6 : 2;
        }
        return Position.of(json, offset);
    }

    TemplateRefused refuse(String reason, int character) {
        return new TemplateRefused(reason, position(character));
    }
}
