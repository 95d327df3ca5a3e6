package app.laurel.bot.nomination;

import java.util.Optional;

/** Why somebody is nominated, in the nominator's words: plain text of at most 2,000 characters. */
public record Citation(String text) {

    public static final int LONGEST = 2_000;

    public Citation {
        text = text.strip();
        if (fault(text).isPresent()) {
            throw new IllegalArgumentException("Not a citation");
        }
    }

    /** What keeps a text from being a citation, if anything does. */
    public static Optional<BadText> fault(String text) {
        if (text.isBlank()) {
            return Optional.of(new BadText.Empty());
        }
        var length = text.strip().length();
        return length > LONGEST ? Optional.of(new BadText.TooLong(length)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
