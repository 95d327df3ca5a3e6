package app.laurel.bot.staff;

/** Nobody doubts anything. */
final class NoDoubts implements Doubts {

    @Override
    public void raise(String loss, int missing, int of) {
        throw new AssertionError(loss + " is doubted");
    }

    @Override
    public void settle(String loss) {
        throw new AssertionError(loss + " was never doubted");
    }
}
