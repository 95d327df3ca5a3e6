package app.laurel.cards.template;

/** Says why a template cannot be used, and where. */
public final class TemplateRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String message;
    private final int line;
    private final int column;

    TemplateRefused(String reason, Position position) {
        this.message = "line " + position.line() + ", column " + position.column() + ": " + reason;
        this.line = position.line();
        this.column = position.column();
    }

    @Override
    public String getMessage() {
        return message;
    }

    /** The line, counted from 1. */
    public int line() {
        return line;
    }

    /** The column, counted from 1. */
    public int column() {
        return column;
    }
}
