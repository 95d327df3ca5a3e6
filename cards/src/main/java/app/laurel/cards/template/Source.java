package app.laurel.cards.template;

/** A piece of a string in a template, which knows where its characters stand in the file. */
record Source(String json, int start, Position place, int skipped) {

    /** The string whose opening quote stands at this offset and place. */
    static Source ofString(String json, int quote, Position place) {
        return new Source(json, quote + 1, new Position(place.line(), place.column() + 1), 0);
    }

    /** The rest of the string after so many of its characters. */
    Source after(int characters) {
        return new Source(json, start, place, skipped + characters);
    }

    /** A string of JSON never goes beyond its line. */
    Position position(int character) {
        var offset = start;
        for (var i = 0; i < skipped + character && offset < json.length(); i++) {
            offset += json.charAt(offset) != '\\' ? 1 : json.startsWith("\\u", offset) ? 6 : 2;
        }
        return new Position(place.line(), place.column() + offset - start);
    }

    TemplateRefused refuse(String reason, int character) {
        return new TemplateRefused(reason, position(character));
    }
}
