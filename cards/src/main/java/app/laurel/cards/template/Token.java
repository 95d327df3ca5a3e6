package app.laurel.cards.template;

/** A word of a formula and where it starts in it. */
record Token(Kind kind, String text, int start) {
    enum Kind {
        NUMBER,
        TEXT,
        NAME,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
