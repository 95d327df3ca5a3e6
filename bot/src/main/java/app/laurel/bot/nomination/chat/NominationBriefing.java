package app.laurel.bot.nomination.chat;

import app.laurel.bot.approval.Brief;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.money.Money;
import app.laurel.bot.nomination.Asking;
import app.laurel.bot.nomination.Nomination;
import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.nomination.Nominations;
import app.laurel.bot.nomination.OpenCalls.Award;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells approvers what they decide on: who is proposed by whom, in which words, and what it costs. */
@Component
final class NominationBriefing implements Brief.Briefing {

    private final Nominations nominations;
    private final Receipts receipts;
    private final People people;

    NominationBriefing(Nominations nominations, Receipts receipts, People people) {
        this.nominations = nominations;
        this.receipts = receipts;
        this.people = people;
    }

    @Override
    public String kind() {
        return Asking.KIND;
    }

    @Override
    public Optional<Brief> brief(Subject subject, PersonId approver, Voice voice) {
        return NominationId.read(subject.id())
                .flatMap(nominations::find)
                .map(nomination -> brief(nomination, receipts.award(nomination), Tongue.of(voice, people)));
    }

    private Brief brief(Nomination nomination, Award award, Tongue tongue) {
        return new Brief(
                tongue.about("brief.title", nomination.id(), award),
                Optional.of(nomination.citation().text()),
                List.of(
                        Map.entry(tongue.say("brief.proposer"), tongue.name(nomination.nominator())),
                        Map.entry(tongue.say("brief.criteria"), award.criteria()),
                        Map.entry(tongue.say("brief.budget"), cost(nomination, award, tongue))),
                true);
    }

    private String cost(Nomination nomination, Award award, Tongue tongue) {
        var nominee = people.find(nomination.nominee()).or(() -> people.former(nomination.nominee()));
        var currency = nominee.orElseThrow().currency();
        var reward = award.rewards().stream()
                .filter(amount -> amount.currency().equals(currency))
                .findFirst()
                .orElseGet(() -> Money.zero(currency));
        return tongue.say(
                "brief.budget.text",
                Map.of("amount", tongue.formats().money(reward.minor(), currency.getCurrencyCode())));
    }
}
