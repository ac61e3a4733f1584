using CreditPlatform.Collection.Records;
using CreditPlatform.Collection.Refusals;
using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;

namespace CreditPlatform.CollectionTests.Records;

public sealed class SubmitRecordTests
{
    const string OtherAmount = """{ "CF_NR_FK": "2.5" }""";
    const string PublicSecurity = """{ "CF_YJ": "《治安管理处罚法》第四十三条" }""";
    const string TwoFaults = """{ "CF_CFLB": "不存在", "CF_SY": null }""";

    readonly Given.Streams streams = new();

    [Fact]
    public void A_decision_never_seen_is_a_new_record()
    {
        var decision = streams.Submit(Given.Submission());

        decision.End.ShouldBe(SubmissionEnd.Created);
        decision.Version.ShouldBe(1);
        decision.State!.Status.ShouldBe(RecordStatus.Stored);
        decision.State.Subject.ShouldBe("91990000MA00T0X05M");
        decision.Appends.ShouldHaveSingleItem().Event.ShouldBeOfType<RecordSubmitted>();
    }

    [Fact]
    public void The_same_content_is_known_and_leaves_no_event()
    {
        var first = streams.Submit(Given.Submission());
        var again = streams.Submit(Given.Submission(at: Given.At("2026-02-25")));

        again.End.ShouldBe(SubmissionEnd.Known);
        again.Id.ShouldBe(first.Id);
        again.Version.ShouldBe(1);
        again.Appends.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_content_in_another_spelling_is_known()
    {
        streams.Submit(Given.Submission());

        streams.Submit(Given.Submission(changes: """{ "CF_JDRQ": "2026-02-12", "CF_NR_FK": "1.250000", "CF_WSH": "澄市监处罚[2026]17号" }""")).End
            .ShouldBe(SubmissionEnd.Known);
    }

    [Fact]
    public void Other_content_by_the_owner_is_the_next_version_and_keeps_the_first_receipt()
    {
        streams.Submit(Given.Submission(at: Given.At("2026-02-20")));
        var second = streams.Submit(Given.Submission(at: Given.At("2026-03-20"), changes: OtherAmount));

        second.End.ShouldBe(SubmissionEnd.NewVersion);
        second.Version.ShouldBe(2);
        var state = streams.Record(second.Id);
        state.Data["CF_NR_FK"].ShouldBe("2.5");
        state.FirstReceivedAt.ShouldBe(Given.At("2026-02-20"));
        state.ReceivedAt.ShouldBe(Given.At("2026-03-20"));
        state.Clock.Late.ShouldBe(false, "lateness is judged at first receipt");
    }

    [Fact]
    public void A_decision_of_another_organisation_stays_its_owners()
    {
        var first = streams.Submit(Given.Submission());
        var other = streams.Submit(Given.Submission(Given.Health, changes: OtherAmount));

        other.End.ShouldBe(SubmissionEnd.OwnedByOther);
        other.State.ShouldBeNull("what the record says is not the other's to know");
        other.Appends.ShouldBeEmpty();
        streams.Record(first.Id).Organisation.ShouldBe(Given.Market);
    }

    [Fact]
    public void A_withdrawn_record_is_not_brought_back_by_submitting_it_again()
    {
        var first = streams.Submit(Given.Submission());
        streams.Append(first.Id, new RecordWithdrawn(Given.Grounds));

        var again = streams.Submit(Given.Submission(changes: OtherAmount));

        again.End.ShouldBe(SubmissionEnd.Withdrawn);
        again.Appends.ShouldBeEmpty();
    }

    [Fact]
    public void What_its_owner_now_calls_sealed_by_law_is_sealed_where_it_is_held_with_the_refusal()
    {
        var first = streams.Submit(Given.Submission());
        var refused = streams.Submit(Given.Submission(changes: PublicSecurity));

        refused.End.ShouldBe(SubmissionEnd.Refused);
        refused.Appends.Select(append => append.Event.GetType()).ShouldBe([typeof(SubmissionRefused), typeof(RecordSealed)]);
        streams.Record(first.Id).ShouldSatisfyAllConditions(
            state => state.Status.ShouldBe(RecordStatus.Sealed), state => state.Data.ShouldBeEmpty(), state => state.Sealed.ShouldBeNull());
        CreditRecord.Known(streams.Of(first.Id)).ShouldBeNull();
        streams.Submit(Given.Submission(changes: PublicSecurity)).Appends.ShouldHaveSingleItem("it is sealed once");
    }

    [Fact]
    public void Under_a_sealed_key_nothing_is_taken_from_anybody()
    {
        var first = streams.Submit(Given.Submission());
        streams.Append(first.Id, new RecordSealed(Given.Grounds));

        foreach (var sender in new[] { Given.Market, Given.Health })
        {
            var again = streams.Submit(Given.Submission(sender, changes: OtherAmount));
            (again.End, again.State, again.Appends.Count).ShouldBe((SubmissionEnd.Sealed, null, 0));
        }
    }

    [Fact]
    public void Another_organisations_word_hides_nothing()
    {
        var first = streams.Submit(Given.Submission());

        streams.Submit(Given.Submission(Given.Health, changes: PublicSecurity)).End.ShouldBe(SubmissionEnd.Refused);

        streams.Record(first.Id).Status.ShouldBe(RecordStatus.Stored);
    }

    [Fact]
    public void A_refused_submission_is_kept_with_every_code_and_its_lateness()
    {
        var decision = streams.Submit(Given.Submission(at: Given.At("2026-03-19"), changes: TwoFaults));

        decision.End.ShouldBe(SubmissionEnd.Refused);
        var refused = decision.Appends.ShouldHaveSingleItem().Event.ShouldBeOfType<SubmissionRefused>();
        refused.Codes.ToDictionary(field => field.Key, field => string.Join(' ', field.Value))
            .ShouldBe(new Dictionary<string, string> { ["CF_CFLB"] = "enum", ["CF_SY"] = "required" }, ignoreOrder: true);
        refused.Clock!.Late.ShouldBe(true);
    }

    [Fact]
    public void Three_retries_of_a_refused_submission_are_one_refusal()
    {
        var ids = Enumerable.Range(0, 3).Select(_ => streams.Submit(Given.Submission(changes: TwoFaults)).Id).ToHashSet();

        var refusal = Refusal.Fold(streams.Of(ids.ShouldHaveSingleItem()))!;
        refusal.Attempts.ShouldBe(3);
        refusal.ResolvedBy.ShouldBeNull();
    }

    [Fact]
    public void Accepted_after_a_refusal_it_counts_from_its_first_receipt_and_the_refusal_is_resolved()
    {
        var refused = streams.Submit(Given.Submission(at: Given.At("2026-03-18"), changes: TwoFaults));
        var accepted = streams.Submit(Given.Submission(at: Given.At("2026-03-25")));

        accepted.End.ShouldBe(SubmissionEnd.Created);
        accepted.State!.FirstReceivedAt.ShouldBe(Given.At("2026-03-18"));
        accepted.State.Clock.Late.ShouldBe(false);
        Refusal.Fold(streams.Of(refused.Id))!.ResolvedBy.ShouldBe(accepted.Id);
    }

    [Fact]
    public void A_refusal_of_another_organisation_gives_nothing_to_the_one_that_is_accepted()
    {
        var refused = streams.Submit(Given.Submission(Given.Health, Given.At("2026-03-18"), TwoFaults));
        var accepted = streams.Submit(Given.Submission(at: Given.At("2026-03-25")));

        accepted.State!.FirstReceivedAt.ShouldBe(Given.At("2026-03-25"));
        Refusal.Fold(streams.Of(refused.Id))!.ResolvedBy.ShouldBeNull();
    }

    [Fact]
    public void A_faulty_resubmission_is_resolved_by_the_next_version()
    {
        streams.Submit(Given.Submission());
        var refused = streams.Submit(Given.Submission(changes: TwoFaults));
        var mended = streams.Submit(Given.Submission(changes: OtherAmount));

        mended.End.ShouldBe(SubmissionEnd.NewVersion);
        Refusal.Fold(streams.Of(refused.Id))!.ResolvedBy.ShouldBe(mended.Id);
    }

    [Fact]
    public void A_faulty_resubmission_is_resolved_by_the_known_content_sent_again()
    {
        streams.Submit(Given.Submission());
        var refused = streams.Submit(Given.Submission(changes: TwoFaults));

        streams.Submit(Given.Submission()).End.ShouldBe(SubmissionEnd.Known);

        Refusal.Fold(streams.Of(refused.Id))!.ResolvedBy.ShouldNotBeNull();
    }

    [Fact]
    public void Refused_again_after_it_was_resolved_it_waits_to_be_mended_again()
    {
        streams.Submit(Given.Submission(changes: TwoFaults));
        streams.Submit(Given.Submission());

        var again = streams.Submit(Given.Submission(changes: TwoFaults));

        Refusal.Fold(streams.Of(again.Id))!.ResolvedBy.ShouldBeNull();
    }

    [Fact]
    public void A_field_name_the_sender_made_up_stands_in_no_event()
    {
        var decision = streams.Submit(Given.Submission(changes: """{ "张某某": 1 }"""));

        decision.Appends.ShouldHaveSingleItem().Event.ShouldBeOfType<SubmissionRefused>().Codes.Keys.ShouldBe(["unknown"]);
    }

    [Fact]
    public void Without_an_announced_calendar_nothing_is_refused_and_the_clock_waits()
    {
        var decision = streams.Submit(Given.Submission(), WorkingCalendar.Empty);

        decision.End.ShouldBe(SubmissionEnd.Created);
        decision.State!.Clock.State.ShouldBe("pending-calendar");
        decision.State.Clock.Late.ShouldBeNull();
    }
}
