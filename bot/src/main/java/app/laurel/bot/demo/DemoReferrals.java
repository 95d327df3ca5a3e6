package app.laurel.bot.demo;

import app.laurel.bot.event.RequestId;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.Contact;
import app.laurel.bot.referral.LookingUp;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.referral.Step;
import app.laurel.bot.referral.Submitting;
import app.laurel.bot.referral.Submitting.Submitted;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Gives the demo bank a few referrals, each at another stage; at the first start only. */
final class DemoReferrals implements ApplicationRunner {

    private final Submitting submitting;
    private final Referring referring;
    private final LookingUp lookingUp;
    private final People people;
    private final DemoCrm crm;

    DemoReferrals(Submitting submitting, Referring referring, LookingUp lookingUp, People people, DemoCrm crm) {
        this.submitting = submitting;
        this.referring = referring;
        this.lookingUp = lookingUp;
        this.people = people;
        this.crm = crm;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (people.find(new PersonId("ana")).isPresent()
                && lookingUp.madeBy(new PersonId("ana")).isEmpty()) {
            tell();
        }
    }

    /** Tells the history. */
    void tell() {
        refer("ana", "CHEQUING", "Jane Doe", "jane.doe@mail.example", Step.REGISTERED, Step.OPENED);
        refer("ana", "CREDIT_CARD", "Luis Ortega", "luis.ortega@mail.example", Step.REGISTERED, Step.QUALIFIED);
        refer("ana", "MORTGAGE", "Sam Lee", "sam.lee@mail.example");
        refer("ben", "BUSINESS", "Nora Baker", "nora.baker@mail.example", Step.REGISTERED, Step.QUALIFIED);
        refer("chloe", "CHEQUING", "Paul Roy", "paul.roy@mail.example", Step.REGISTERED, Step.REFUSED);
        refer("diego", "SECURITIES", "Ines Soto", "ines.soto@mail.example", Step.REGISTERED);
        crm.say(
                "CRM-2001",
                Step.QUALIFIED,
                new Contact("C-2001", "Mary Stone", "mary.stone@mail.example", ""),
                new Contact("C-2002", "Tom Field", "tom.field@mail.example", ""));
    }

    private void refer(String person, String product, String name, String email, Step... steps) {
        people.find(new PersonId(person)).ifPresent(referrer -> {
            var wish = new Submitting.Wish(product, new Contact("", name, email, ""), "", true);
            var request = new RequestId("demo:" + person + ":" + product);
            if (submitting.submit(referrer, wish, request) instanceof Submitted.Done(var id)) {
                for (var step : steps) {
                    referring.find(id).ifPresent(referral -> crm.say(referral, step, "demo-" + step));
                }
            }
        });
    }
}
