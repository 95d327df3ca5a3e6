package app.laurel.bot;

import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.Confirmation;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.LookingUp;
import app.laurel.bot.referral.Particulars;
import app.laurel.bot.referral.Product;
import app.laurel.bot.referral.Receiving;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.referral.Step;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Election;
import app.laurel.bot.voting.Scope;
import app.laurel.bot.voting.Ties;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Both journeys, and what is told unasked, in each person's own language. */
class LanguageConversationTests {

    private final Bank bank = Bank.open();

    @Test
    void nominatesInFrench() {
        Election.at(bank).nominating();
        bank.as("chloe")
                .says("Bonjour, j’aimerais nommer Hugo Pelletier parce qu'il a aidé tout le monde")
                .sees("Proposer Hugo Pelletier?", "il a aidé tout le monde")
                .presses("Soumettre")
                .sees("Hugo Pelletier pour Customer Hero : candidature soumise");
        bank.as("chloe").says("ou est ma prime?").sees("Aucune récompense pour l'instant");
    }

    @Test
    void nominatesInSpanish() {
        Election.at(bank).nominating();
        bank.as("diego")
                .says("¿Puedo nominar a Elena Ruiz porque nunca se rinde?")
                .sees("¿Nominar a Elena Ruiz?", "nunca se rinde")
                .presses("Enviar")
                .sees("Nominación enviada", "Elena Ruiz", "Customer Hero");
    }

    @Test
    void nominatesInArabic() {
        Election.at(bank).nominating();
        bank.as("omar")
                .says("رشّح Ben Okafor و Lucy Chen لأنهما بقيا حتى النهاية")
                .sees("Ben Okafor", "Lucy Chen", "بقيا حتى النهاية")
                .presses("إرسال")
                .sees("تم ترشيح", "Customer Hero");
    }

    @Test
    void tellsEachPersonInTheirOwnLanguage() {
        Election.withoutAwards(bank)
                .award(new AwardId("one-team"), "One Team", Scope.BANK, true, Ties.HONOUR_ALL, 0)
                .nominating();
        // An English nominator, a French nominee, and their French manager.
        bank.as("ana")
                .says("nominate Chloé Lavoie because she found the error")
                .presses("Submit")
                .sees("Chloé Lavoie is nominated");
        bank.as("luc").hears("she found the error", "[Approuver]");
        bank.as("luc").presses("Approuver").sees("Chloé Lavoie");
        bank.as("ana").hears("Chloé Lavoie", "approved");
    }

    @Test
    void refersAndIsPaidInFrench() {
        bank.as("chloe")
                .says("recommander Jeanne Roy jeanne@x.com pour un compte-chèques")
                .sees("50,00 $")
                .ticks("consent")
                .presses("Soumettre")
                .sees("Jeanne Roy : recommandation soumise");
        qualifies("chloe", Country.CA);
        bank.as("chloe").hears("Bonne nouvelle : 50,00 $ pour vous");
        bank.as("chloe").says("Où est ma prime ?").sees("Vos récompenses", "50,00 $");
    }

    @Test
    void refersAndIsPaidInSpanish() {
        bank.as("diego")
                .says("Hola, quiero referir a Juana Roy juana@x.com para una cuenta corriente")
                .sees("Juana Roy", "USD 50.00")
                .ticks("consent")
                .presses("Enviar")
                .sees("Juana Roy: referido enviado");
        qualifies("diego", Country.US);
        bank.as("diego").hears("Buenas noticias: USD 50.00 para usted");
        bank.as("diego").says("¿dónde está mi bono?").sees("Sus recompensas", "USD 50.00");
    }

    @Test
    void refersAndIsPaidInArabic() {
        bank.as("omar")
                .says("إحالة عميل Jana Roy jana@x.com لمنتج حساب جارٍ")
                .sees("50.00 CAD")
                .ticks("consent")
                .presses("إرسال")
                .sees("تمت إحالة");
        qualifies("omar", Country.CA);
        bank.as("omar").hears("خبر سارّ", "50.00 CAD");
        bank.as("omar").says("اين مكافاتي").sees("مكافآتك", "50.00 CAD");
    }

    @Test
    void understandsAnotherLanguageAndAnswersInTheOwn() {
        bank.as("chloe").says("where is my bonus").sees("Aucune récompense");
        bank.as("ana").says("où est ma prime").sees("No rewards yet");
        bank.as("omar").says("mis recompensas").sees("لا مكافآت بعد");
    }

    @Test
    void guessesAndHelpsInTheOwnLanguage() {
        bank.as("chloe").says("nomer Hugo").sees("[nommer Hugo]");
        bank.as("diego").says("recompenas").sees("[recompensas]");
        bank.as("chloe").says("aide").sees("nommer", "récompenses", "voter");
        bank.as("omar").says("help").sees("رشّح", "مكافآتي");
        bank.as("elena").says("ayuda proponer").sees("proponer");
    }

    @Test
    void changesTheLanguageInEachLanguage() {
        bank.as("chloe")
                .says("changer de langue")
                .sees("Vos paramètres", "العربية")
                .fills("language", "ar")
                .presses("Enregistrer")
                .sees("تم الحفظ.", "إعداداتك");
        bank.as("chloe").says("help").sees("رشّح");
        bank.as("chloe").says("إعدادات").fills("language", "es").presses("حفظ").sees("Guardado.");
        bank.as("chloe")
                .says("ajustes")
                .fills("language", "en")
                .presses("Guardar")
                .sees("Saved");
        bank.as("chloe").says("help").sees("nominate");
    }

    @Test
    void announcesInFrenchFirstAndThenInEnglish() {
        var election = Election.at(bank).nominating().nominated("lucy", "ben").voting();
        election.votes("noah", "ben");
        election.counted().published();
        bank.passes(Duration.ofHours(2));
        bank.channelHearsInOrder("Les prix", "The awards").channelHeard(1);
    }

    @Test
    void readsDaysAndAmountsAsTheyAreTyped() {
        bank.as("luc").says("absence jusqu'au 15 décembre").sees("15 décembre");
        bank.as("rosa").says("ausencia hasta el 15 de diciembre Diana").sees("15 de diciembre", "Diana Brooks");
        bank.as("felix").says("/budget set CHEQUING-CAD-2026 1 200 000,00").sees("1 200 000,00 $");
        bank.as("farid").says("تحديد الميزانية CHEQUING-CAD-2026 ١٢٠٠٠٠٠٫٠٠").sees("1,200,000.00 CAD");
    }

    private void qualifies(String person, Country country) {
        bank.settles();
        var referral = bank.the(LookingUp.class).madeBy(new PersonId(person)).getFirst();
        var known = referral.particulars();
        var told = new Particulars(
                new Product(known.product().code()),
                country,
                new Referrer.Employee(new PersonId(person)),
                Contact.UNKNOWN,
                new Contact("C-77", known.referee().name(), known.referee().email(), ""));
        var id = referral.id().value();
        bank.the(Receiving.class)
                .receive(new Confirmation(
                        "e-" + person, "CRM-" + id, Optional.of(id), Step.QUALIFIED, bank.now(), told, ""));
        bank.settles();
    }
}
