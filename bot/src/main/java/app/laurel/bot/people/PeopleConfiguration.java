package app.laurel.bot.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts people together from the directory and what was granted in Laurel. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    @Bean
    People people(Directory directory, RoleChanges roleChanges) {
        return new People(directory, roleChanges);
    }

    @Bean
    PeopleSearch peopleSearch(People people) {
        return new PeopleSearch(people);
    }
}
