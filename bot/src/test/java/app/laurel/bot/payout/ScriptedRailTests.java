package app.laurel.bot.payout;

class ScriptedRailTests extends PaymentRailContract {

    private final ScriptedRail rail = new ScriptedRail();

    @Override
    protected PaymentRail rail() {
        return rail;
    }

    @Override
    protected long payments() {
        return rail.books().size();
    }
}
