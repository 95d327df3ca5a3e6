package app.laurel.bot.admin.chat;

import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.Match;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.cards.Card;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ChoiceCard;
import app.laurel.cards.chat.ConfirmCard;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How roles, and what is to become of them, look. */
@Component
final class RoleCards {

    private final People people;

    RoleCards(People people) {
        this.people = people;
    }

    /** What would change, to be confirmed. */
    Card preview(String deed, Person person, Role role, String once, Voice voice) {
        var words = words(voice);
        var now = people.rolesOf(person.id());
        var then = EnumSet.of(role);
        then.addAll(now);
        if (deed.equals("revoke")) {
            then.remove(role);
        }
        return new ConfirmCard(
                words.say(deed + ".confirm", about(person, role, voice)),
                words.say(deed + ".confirmText"),
                List.of(
                        new Fact(words.say("fact.person"), person.name()),
                        new Fact(words.say("fact.now"), names(now, voice)),
                        new Fact(words.say("fact.then"), names(then, voice))),
                "admin." + deed,
                Map.of("person", person.id().value(), "role", role.code(), "once", once));
    }

    /** A short answer about a person and a role. */
    AnswerCard about(String key, Person person, Role role, Voice voice) {
        var words = words(voice);
        return AnswerCard.of(words.say(key, about(person, role, voice))).buttons(all(words));
    }

    AnswerCard done(String key, Person person, Role role, Voice voice) {
        return about(key, person, role, voice).tone(Tone.GOOD);
    }

    Card which(Wish.WhichPerson wish, String command, Voice voice) {
        var words = words(voice);
        var found =
                switch (wish.match()) {
                    case Match.Several(var several) -> several;
                    case Match.Nobody(var near) -> near;
                    case Match.Found(var person) -> List.of(person);
                };
        var title = wish.match() instanceof Match.Nobody
                ? words.say("who.unknown", Map.of("name", wish.said()))
                : words.say("who.title");
        var choices = found.stream()
                .map(person -> Button.say(
                        person.name() + ", " + person.department(),
                        "%s %s %s".formatted(command, person.id(), wish.role().code())))
                .toList();
        return choices.isEmpty()
                ? AnswerCard.of(title).buttons(all(words))
                : new ChoiceCard(title, wish.match() instanceof Match.Nobody ? words.say("who.near") : "", choices);
    }

    Card which(Wish.WhichRole wish, String command, Voice voice) {
        var words = words(voice);
        var title = words.say("role.unknown", Map.of("role", wish.said()));
        var choices = wish.near().stream()
                .map(role -> Button.say(name(role, voice), "%s %s %s".formatted(command, wish.person(), role.code())))
                .toList();
        return choices.isEmpty()
                ? AnswerCard.of(title).text(allRoles(words)).buttons(all(words))
                : new ChoiceCard(title, words.say("role.which"), choices);
    }

    Card incomplete(Voice voice) {
        var words = words(voice);
        return AnswerCard.of(words.say("role.incomplete"))
                .text(words.say("usage.role.grant"), allRoles(words))
                .buttons(all(words));
    }

    Card notYours(Voice voice) {
        var words = words(voice);
        return AnswerCard.of(words.say("notYours.title"))
                .text(words.say("notYours.text"))
                .buttons(Button.say(words.say("button.help"), "help"));
    }

    /** Every role with its holders. */
    Card list(Collection<Role> roles, Voice voice) {
        var words = words(voice);
        var rows = roles.stream().map(role -> row(role, voice)).toList();
        return ListCard.of(words.say("list.title"), "", rows).buttons(Button.say(words.say("button.help"), "help"));
    }

    Card ofPerson(Person person, Voice voice) {
        var words = words(voice);
        return AnswerCard.of(words.say("list.ofPerson", Map.of("name", person.name())))
                .text(names(people.rolesOf(person.id()), voice))
                .buttons(all(words));
    }

    String name(Role role, Voice voice) {
        return words(voice).say("role." + role.code());
    }

    String name(PersonId person) {
        return people.nameOf(person);
    }

    String names(Set<Role> roles, Voice voice) {
        return roles.isEmpty()
                ? words(voice).say("fact.none")
                : roles.stream().sorted().map(role -> name(role, voice)).collect(Collectors.joining(", "));
    }

    private Row row(Role role, Voice voice) {
        var holders = people.withRole(role);
        var names = holders.stream().map(Person::name).sorted().limit(20).collect(Collectors.joining(", "));
        return Row.of(name(role, voice), names, words(voice).say("list.holders", Map.of("count", holders.size())));
    }

    private Map<String, String> about(Person person, Role role, Voice voice) {
        return Map.of("name", person.name(), "role", name(role, voice));
    }

    private static String allRoles(Words words) {
        var codes = Stream.of(Role.values()).map(Role::code).collect(Collectors.joining(", "));
        return words.say("role.all", Map.of("roles", codes));
    }

    private static Button all(Words words) {
        return Button.say(words.say("button.list"), "/role list");
    }

    private static Words words(Voice voice) {
        return Words.of(RoleChat.ROOM, voice.language());
    }
}
