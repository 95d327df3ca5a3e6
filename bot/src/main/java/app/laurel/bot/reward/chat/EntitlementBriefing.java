package app.laurel.bot.reward.chat;

import app.laurel.bot.approval.Brief;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.EntitlementRef;
import app.laurel.bot.reward.budget.Budget;
import app.laurel.bot.reward.budget.Budgeting;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.cards.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells an approver what a reward is for, who gains, and what it does to the budget. */
@Component
final class EntitlementBriefing implements Brief.Briefing {

    private final LookingUp rewards;
    private final Budgeting budgeting;
    private final People people;
    private final Sentences sentences;

    EntitlementBriefing(LookingUp rewards, Budgeting budgeting, People people, Sentences sentences) {
        this.rewards = rewards;
        this.budgeting = budgeting;
        this.people = people;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return EntitlementRef.KIND;
    }

    @Override
    public Optional<Brief> brief(Subject subject, PersonId approver, Voice voice) {
        return rewards.find(EntitlementRef.parse(subject.id())).map(found -> brief(found, voice));
    }

    private Brief brief(Entitlement found, Voice voice) {
        var words = Words.of(RewardSentences.ROOM, voice.language());
        var say = sentences.in(voice);
        var who = who(found, words);
        var facts = new ArrayList<>(List.of(
                Map.entry(words.say("brief.who"), who),
                Map.entry(words.say("brief.for"), say.cause(found)),
                Map.entry(words.say("brief.rule"), found.grounds().rule()),
                Map.entry(words.say("brief.limit"), say.amount(found.grounds().limit()))));
        budgeting.find(found.grounds().budget()).ifPresent(budget -> facts.addAll(impact(budget, found, say, words)));
        var title = words.say("brief.title", Map.of("amount", say.amount(found.amount()), "who", who));
        return new Brief(title, Optional.empty(), facts, false);
    }

    private static List<Map.Entry<String, String>> impact(
            Budget budget, Entitlement found, RewardSentences say, Words words) {
        var left = words.say(
                "brief.budget.left",
                Map.of(
                        "budget",
                        budget.id().value(),
                        "left",
                        say.amount(budget.left()),
                        "limit",
                        say.amount(budget.limit())));
        return List.of(
                Map.entry(words.say("brief.budget"), left),
                Map.entry(words.say("brief.after"), say.amount(budget.left().minus(found.amount()))));
    }

    private String who(Entitlement found, Words words) {
        return found.owner()
                .colleague()
                .flatMap(people::find)
                .map(Person::name)
                .orElseGet(() -> words.say(
                        "brief.customer", Map.of("id", found.owner().value().replaceFirst("customer:", ""))));
    }
}
