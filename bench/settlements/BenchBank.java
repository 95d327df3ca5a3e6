import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A bank with many employees and a budget for all that they may earn. */
record BenchBank(int employees) {

    void write(Path folder) throws IOException {
        var people = IntStream.range(0, employees)
                .mapToObj(number -> "%1$s,Employee %2$d,%1$s@bench.bank,%3$s,Branch %4$d,Ontario,CA,CAD,en,America/Toronto,2015-01-05,,"
                        .formatted(employee(number), number, number == 0 ? "" : employee(0), number / 50))
                .collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("people.csv"), """
                id,name,email,manager_id,department,region,country,currency,language,time_zone,hired_on,birthday,roles
                %s
                fin,Fin Anders,fin@bench.bank,%s,Finance,Ontario,CA,CAD,en,America/Toronto,2015-01-05,,finance;compliance;programme-owner;hr-admin;administrator
                """.formatted(people, employee(0)));
        Files.writeString(folder.resolve("programmes.yaml"), """
                awards: { budget: 50000.00, approval-limit: 500.00 }
                programmes:
                  - code: CHEQUING
                    class: DEPOSIT
                    budget: 100000000.00
                    versions:
                      - from: 2020-01-01
                        approval-limit: 500.00
                        fees:
                          - { referrer: employee, paid: referrer, for: outcome, countries: [CA, US], amount: 50.00 }
                """);
    }

    String employee(int number) {
        return "e%05d".formatted(number % employees);
    }
}
