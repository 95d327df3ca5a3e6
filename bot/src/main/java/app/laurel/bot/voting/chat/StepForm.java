package app.laurel.bot.voting.chat;

/** A confirmed step of a cycle. */
record StepForm(Step step, String cycle) {

    /** What can be done by hand. */
    enum Step {
        OPEN,
        CLOSE,
        VOTE,
        COUNT
    }
}
