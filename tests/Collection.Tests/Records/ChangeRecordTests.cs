using CreditPlatform.Collection.Records;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Errors;

namespace CreditPlatform.CollectionTests.Records;

public sealed class ChangeRecordTests
{
    readonly Given.Streams streams = new();
    readonly Guid id;

    public ChangeRecordTests() => id = streams.Submit(Given.Submission(at: Given.At("2026-03-18"))).Id;

    (ErrorCode? Refusal, object? Event) Correct(Submission content, long expected = 1) =>
        ChangeRecord.Correct(id, streams.Of(id), expected, content, Given.Grounds, Given.Calendar);

    [Fact]
    public void A_correction_keeps_the_first_receipt_and_counts_the_clock_anew_from_the_corrected_decision_date()
    {
        streams.Record(id).Clock.Late.ShouldBe(false);

        var (refusal, corrected) = Correct(Given.Submission(at: Given.At("2026-04-10"), changes: """{ "CF_JDRQ": "2026/02/11" }"""));

        refusal.ShouldBeNull();
        var content = corrected.ShouldBeOfType<RecordCorrected>().Content;
        content.DecisionDate.ShouldBe(new DateOnly(2026, 2, 11));
        content.Clock.ReportDue.ShouldBe(new DateOnly(2026, 3, 17));
        content.Clock.Late.ShouldBe(true, "the first receipt, 2026-03-18, is a day after the corrected deadline");
        streams.Append(id, corrected);
        streams.Record(id).FirstReceivedAt.ShouldBe(Given.At("2026-03-18"));
    }

    public static TheoryData<string> OtherKeys() =>
    [
        """{ "CF_WSH": "澄市监处罚〔2026〕18号" }""",
        $$"""{ "CF_XDR_SHXYM": "{{Given.Uscc("91990000MA00T0X06")}}" }""",
        $$"""{ "CF_CFJGDM": "{{Given.Health}}" }""",
    ];

    [Theory, MemberData(nameof(OtherKeys))]
    public void A_correction_that_would_make_it_another_decision_is_refused(string change)
    {
        var content = Given.Submission(changes: change);
        content.Checked.Accepted.ShouldBeTrue();

        var (refusal, corrected) = Correct(content);

        refusal.ShouldBe(ErrorCodes.KeyWouldChange);
        corrected.ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_change_based_on_another_version_is_stale(long expected)
    {
        Correct(Given.Submission(), expected).ShouldBe((ErrorCodes.VersionStale, null));
        ChangeRecord.Withdraw(streams.Of(id), expected, Given.Grounds).ShouldBe((ErrorCodes.VersionStale, null));
    }

    [Fact]
    public void A_withdrawal_takes_the_record_out_of_force_once()
    {
        var (refusal, withdrawn) = ChangeRecord.Withdraw(streams.Of(id), 1, Given.Grounds);
        refusal.ShouldBeNull();
        streams.Append(id, withdrawn!);

        streams.Record(id).Status.ShouldBe(RecordStatus.Withdrawn);
        ChangeRecord.Withdraw(streams.Of(id), 2, Given.Grounds).ShouldBe((ErrorCodes.Withdrawn, null));
    }

    [Fact]
    public void A_sealing_is_based_on_a_version_and_after_it_there_is_no_record_to_change()
    {
        ChangeRecord.Seal(streams.Of(id), 2, Given.Grounds).ShouldBe((ErrorCodes.VersionStale, null));
        streams.Append(id, ChangeRecord.Seal(streams.Of(id), 1, Given.Grounds).Event!);

        streams.Record(id).Status.ShouldBe(RecordStatus.Sealed);
        foreach (var refusal in new[] { ChangeRecord.Seal(streams.Of(id), 2, Given.Grounds), ChangeRecord.Withdraw(streams.Of(id), 2, Given.Grounds), Correct(Given.Submission(), expected: 2) })
            refusal.ShouldBe((ErrorCodes.NotFound, null));
    }

    [Fact]
    public void A_correction_reinstates_a_withdrawn_record()
    {
        streams.Append(id, new RecordWithdrawn(Given.Grounds));

        var (refusal, corrected) = Correct(Given.Submission(), expected: 2);
        refusal.ShouldBeNull();
        streams.Append(id, corrected!);

        streams.Record(id).Status.ShouldBe(RecordStatus.Stored);
    }
}
