package io.whyledger.ledger;

/** A process that appends to an embedded file as fast as it can, and says so after each append. */
final class AppendsUntilKilled {

    private AppendsUntilKilled() {}

    public static void main(String[] arguments) {
        TestLedger ledger = new TestLedger("whyledger.ledger.file=" + arguments[0]);
        for (int number = 0; true; number++) {
            ledger.append("stream", number, 1);
            System.out.println("appended " + number);
        }
    }
}
