package app.laurel.bot.chat;

/** How a form asks who is meant. */
public enum PeopleField {
    /** Names are typed, which every client can do. */
    TYPED(""),
    /** The field fills itself from Laurel's own directory. */
    SEARCHED("people"),
    /** Microsoft's people picker, which gives Entra ids. */
    PICKED("graph.microsoft.com/users");

    private final String dataset;

    PeopleField(String dataset) {
        this.dataset = dataset;
    }

    /** What cards call the source of the names; empty if they are typed. */
    public String dataset() {
        return dataset;
    }
}
