package app.laurel.bot.approval.chat;

import app.laurel.bot.approval.Approval;
import app.laurel.bot.approval.Brief;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.PersonId;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.approval.Request;
import app.laurel.cards.common.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What approvers read about a request: the asking feature's brief, and since when it waits. */
@Component
final class Briefings {

    private final ObjectProvider<Brief.Briefing> briefings;

    Briefings(ObjectProvider<Brief.Briefing> briefings) {
        this.briefings = briefings;
    }

    Brief brief(Approval approval, PersonId reader, Voice voice) {
        var subject = approval.request().subject();
        return briefings.stream()
                .filter(one -> one.kind().equals(subject.kind()))
                .flatMap(one -> one.brief(subject, reader, voice).stream())
                .findFirst()
                .orElseGet(() -> unknown(approval, voice));
    }

    boolean tellsMaker(Subject subject) {
        return briefings.stream().anyMatch(one -> one.kind().equals(subject.kind()) && one.tellsMaker());
    }

    Request request(Approval approval, PersonId reader, Voice voice) {
        var brief = brief(approval, reader, voice);
        var facts = new ArrayList<Fact>();
        brief.facts().forEach(fact -> facts.add(new Fact(fact.getKey(), fact.getValue())));
        facts.addAll(times(approval, voice));
        return new Request(approval.id().value(), brief.title(), brief.quote().orElse(""), facts, brief.returnable());
    }

    private static List<Fact> times(Approval approval, Voice voice) {
        var words = words(voice);
        var formats = new Formats(voice.language(), voice.timeZone());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.say("fact.since"), formats.dateTime(approval.since())));
        if (approval instanceof Approval.Open open) {
            open.nextEscalation().ifPresent(due -> facts.add(new Fact(words.say("fact.by"), formats.dateTime(due))));
        }
        return facts;
    }

    private static Brief unknown(Approval approval, Voice voice) {
        var words = words(voice);
        var formats = new Formats(voice.language(), voice.timeZone());
        var costs = approval.request()
                .amount()
                .map(amount -> Map.entry(
                        words.say("fact.costs"),
                        formats.money(amount.minor(), amount.currency().getCurrencyCode())));
        var title = words.say(
                "title.unknown", Map.of("kind", approval.request().subject().kind()));
        return new Brief(title, Optional.empty(), costs.stream().toList(), false);
    }

    private static Words words(Voice voice) {
        return Words.of(ApprovalChat.ROOM, voice.language());
    }
}
