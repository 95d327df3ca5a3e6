package app.laurel.bot.admin.chat;

import app.laurel.bot.admin.AllSettings;
import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.people.Celebration;
import app.laurel.bot.people.Preferences;
import app.laurel.bot.people.QuietHours;
import app.laurel.cards.Card;
import app.laurel.cards.Languages;
import app.laurel.cards.Words;
import app.laurel.cards.admin.SettingsCard;
import app.laurel.cards.common.Choice;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows and changes one's own settings. */
@Component
final class SettingsChat implements Chatting {

    private static final List<String> LANGUAGES =
            Languages.ALL.stream().map(Locale::toLanguageTag).toList();

    private final AllSettings settings;
    private final Voices voices;

    SettingsChat(AllSettings settings, Voices voices) {
        this.settings = settings;
        this.voices = voices;
    }

    /** What the card sends. */
    record Form(String language, List<String> inPublic, String quietFrom, String quietTo, boolean digest) {

        Preferences preferences() {
            var occasions = Stream.of(Celebration.values())
                    .filter(one -> inPublic.contains(one.name()))
                    .collect(Collectors.toSet());
            var spoken = Optional.of(language).filter(LANGUAGES::contains).map(Locale::forLanguageTag);
            return new Preferences(spoken, occasions, quiet(), digest);
        }

        Optional<QuietHours> quiet() {
            return time(quietFrom).flatMap(from -> time(quietTo).map(to -> new QuietHours(from, to)));
        }

        boolean hasOddTimes() {
            return !(quietFrom + quietTo).isBlank() && quiet().isEmpty();
        }

        private static Optional<LocalTime> time(String text) {
            try {
                return Optional.of(LocalTime.parse(text));
            } catch (DateTimeException noTime) {
                return Optional.empty();
            }
        }
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(RoleChat.ROOM).look("settings", this::show).action("admin.saveSettings", Form.class, this::save);
    }

    private Reply show(Turn turn) {
        return Reply.answer(card(settings.of(turn.person().id()), "", "", turn.voice()));
    }

    private Reply save(Turn turn, Form form) {
        if (form.language().isEmpty()) {
            // The card always names one: this did not come from it.
            return Reply.replace(card(settings.of(turn.person().id()), "", "", turn.voice()));
        }
        var wanted = form.preferences();
        if (form.hasOddTimes()) {
            var problem = words(turn.voice()).say("settings.times");
            return Reply.replace(card(wanted, form.quietFrom(), form.quietTo(), "", problem, turn.voice()));
        }
        settings.set(turn.person().id(), wanted, turn.actor());
        var voice = voices.of(turn.person());
        return Reply.replace(card(wanted, words(voice).say("settings.saved"), "", voice));
    }

    private static Card card(Preferences preferences, String news, String problem, Voice voice) {
        var from = preferences.quiet().map(hours -> hours.from().toString()).orElse("");
        var to = preferences.quiet().map(hours -> hours.to().toString()).orElse("");
        return card(preferences, from, to, news, problem, voice);
    }

    private static Card card(
            Preferences preferences, String from, String to, String news, String problem, Voice voice) {
        var words = words(voice);
        var chosen = preferences.language().orElse(voice.language());
        return new SettingsCard(
                news,
                Languages.spoken(chosen).orElse(Locale.ENGLISH).toLanguageTag(),
                LANGUAGES.stream()
                        .map(tag -> new Choice(words.say("language." + tag), tag))
                        .toList(),
                preferences.inPublic().stream().sorted().map(Celebration::name).collect(Collectors.joining(",")),
                Stream.of(Celebration.values())
                        .map(one -> new Choice(words.say("occasion." + one.name()), one.name()))
                        .toList(),
                from,
                to,
                Boolean.toString(preferences.digest()),
                problem);
    }

    private static Words words(Voice voice) {
        return Words.of(RoleChat.ROOM, voice.language());
    }
}
