package app.laurel.bot.reward.overview;

import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.reward.entitlement.Entitlements;
import app.laurel.bot.reward.event.ClawbackBegun;
import app.laurel.bot.reward.event.ClawbackNetted;
import app.laurel.bot.reward.event.EntitlementAccrued;
import app.laurel.bot.reward.event.EntitlementEvent;
import app.laurel.bot.reward.event.EntitlementForfeited;
import app.laurel.bot.reward.event.EntitlementHeld;
import app.laurel.bot.reward.event.EntitlementInPayout;
import app.laurel.bot.reward.event.EntitlementIssued;
import app.laurel.bot.reward.event.EntitlementRecovered;
import app.laurel.bot.reward.event.EntitlementRejected;
import app.laurel.bot.reward.event.EntitlementReversed;
import app.laurel.bot.reward.event.EntitlementSettled;
import app.laurel.bot.reward.event.EntitlementWrittenOff;
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
