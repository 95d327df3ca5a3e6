package app.laurel.bot.api.outbound;

import app.laurel.bot.casework.Retrying;
import app.laurel.bot.clock.Deeds;
import app.laurel.bot.clock.Timed;
import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.referral.ReferralMoved;
import app.laurel.bot.reward.event.EntitlementHeld;
import app.laurel.bot.reward.event.EntitlementIssued;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each subscriber in a lane of its own, so that one who doesn't answer delays nobody else. */
final class Outbound implements Reacting, Timed, Retrying {

    private final Map<String, Telling> tellings;
    private final Notices notices;

    Outbound(List<Telling> tellings, Notices notices) {
        this.tellings = tellings.stream().collect(Collectors.toMap(Telling::name, Function.identity()));
        this.notices = notices;
    }

    @Override
    public void addTo(Reactions reactions) {
        tellings.forEach((name, telling) -> {
            var lane = "outbound-" + name;
            if (telling.wants(Notices.STAGE)) {
                reactions.sending(
                        lane,
                        ReferralMoved.class,
                        "outbound.referral-stage." + name,
                        (event, at) -> notices.of(event, at).ifPresent(telling::tell));
            }
            if (telling.wants(Notices.ISSUED)) {
                reactions.sending(
                        lane,
                        EntitlementIssued.class,
                        "outbound.reward-issued." + name,
                        (event, at) -> telling.tell(notices.of(event, at)));
            }
            if (telling.wants(Notices.HELD)) {
                reactions.sending(
                        lane,
                        EntitlementHeld.class,
                        "outbound.reward-held." + name,
                        (event, at) -> telling.tell(notices.of(event, at)));
            }
        });
    }

    @Override
    public void addTo(Deeds deeds) {
        deeds.on(Telling.RETRY, (subject, level) -> {
            var border = subject.indexOf('|');
            // A subscriber that is configured no more hears nothing more.
            find(subject.substring(0, border)).ifPresent(telling -> telling.retry(subject.substring(border + 1)));
        });
    }

    @Override
    public String name() {
        return Telling.RETRY;
    }

    @Override
    public boolean retry(List<String> arguments, Actor actor) {
        var notice = new Notice(arguments.get(1), arguments.get(2), arguments.get(3), arguments.get(4));
        return find(arguments.getFirst())
                .map(telling -> telling.sendAgain(notice))
                .orElse(false);
    }

    private Optional<Telling> find(String name) {
        return Optional.ofNullable(tellings.get(name));
    }
}
