package app.laurel.cards.template;

import java.util.Optional;

/** A set of characters that a regular expression takes at one place. */
interface Letters {
    boolean hold(char letter);

    static Letters one(char wanted) {
        return letter -> letter == wanted;
    }

    static Letters between(char first, char last) {
        return letter -> letter >= first && letter <= last;
    }

    default Letters or(Letters other) {
        return letter -> hold(letter) || other.hold(letter);
    }

    default Letters not() {
        return letter -> !hold(letter);
    }

    /** The same, whether the letter is a capital or not. */
    default Letters ofAnyCase() {
        return letter -> hold(letter) || hold(Character.toUpperCase(letter)) || hold(Character.toLowerCase(letter));
    }

    /** What a letter behind a backslash stands for. */
    static Optional<Letters> named(char name) {
        return switch (name) {
            case 'd' -> Optional.of(between('0', '9'));
            case 'D' -> Optional.of(between('0', '9').not());
            case 'w' -> Optional.of(Letters::isOfWord);
            case 'W' -> Optional.of(letter -> !isOfWord(letter));
            case 's' -> Optional.of(Letters::isSpace);
            case 'S' -> Optional.of(letter -> !isSpace(letter));
            case 't' -> Optional.of(one('\t'));
            case 'n' -> Optional.of(one('\n'));
            case 'r' -> Optional.of(one('\r'));
            case 'f' -> Optional.of(one('\f'));
            default -> Character.isLetterOrDigit(name) ? Optional.empty() : Optional.of(one(name));
        };
    }

    static boolean endsLine(char letter) {
        return letter == '\n' || letter == '\r' || letter == '\u2028' || letter == '\u2029';
    }

    static boolean isOfWord(char letter) {
        return letter == '_' || (letter < 128 && Character.isLetterOrDigit(letter));
    }

    private static boolean isSpace(char letter) {
        return Character.isSpaceChar(letter) || (letter >= '\t' && letter <= '\r') || letter == '\ufeff';
    }
}
