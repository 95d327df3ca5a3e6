package app.laurel.bot.reward;

import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import java.util.List;

/** Keeps the overview in step; where one stage follows another at once, only the later is shown. */
final class OverviewReactions implements Reacting {

    private static final List<Class<? extends EntitlementEvent>> SHOWN = List.of(
            EntitlementAccrued.class,
            EntitlementHeld.class,
            EntitlementInPayout.class,
            EntitlementIssued.class,
            EntitlementSettled.class,
            EntitlementRejected.class,
            EntitlementReversed.class,
            EntitlementRecovered.class,
            ClawbackBegun.class,
            ClawbackNetted.class,
            EntitlementForfeited.class,
            EntitlementWrittenOff.class);

    private final Entitlements entitlements;
    private final Overview overview;

    OverviewReactions(Entitlements entitlements, Overview overview) {
        this.entitlements = entitlements;
        this.overview = overview;
    }

    @Override
    public void addTo(Reactions reactions) {
        SHOWN.forEach(event -> reactions.sending(
                Reactions.VIEWS,
                event,
                "reward.overview." + event.getSimpleName(),
                (happened, occurrence) -> entitlements
                        .find(happened.owner(), happened.entitlement())
                        .ifPresent(overview::show)));
    }
}
