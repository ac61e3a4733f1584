using System.Text;
using CreditPlatform.Collection.Records;
using CreditPlatform.CollectionTests.Catalogue;
using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;
using JasperFx.Events;

namespace CreditPlatform.CollectionTests.Records;

/// <summary>Submissions and events as the deciders meet them, without a database.</summary>
static class Given
{
    public const string Market = "12990000990000017R";
    public static readonly string Health = Uscc("12990000990000025");

    static readonly ServiceDefaults.Privacy.KeyRing Keys = Support.Keys.Fixed();

    public static readonly WorkingCalendar Calendar = WorkingCalendar.Published;
    public static readonly SealedFields Grounds = new("r0", new Guid("0198f000-0000-7000-8000-000000000001"));

    /// <summary>A credit code from its first seventeen characters.</summary>
    public static string Uscc(string first) => first + UnifiedSocialCreditCode.CheckCharacter(first);

    public static DateTimeOffset At(string day, string time = "09:00") =>
        Shanghai.At(DateOnly.Parse(day), TimeOnly.Parse(time));

    /// <summary>The valid penalty with changes (a member replaces, null removes), as the desk hands it on.</summary>
    public static Submission Submission(string organisation = Market, DateTimeOffset? at = null, params string[] changes)
    {
        var found = PenaltyFixture.Check(changes);
        var hash = Convert.ToHexStringLower(Keys.Fingerprint("content", Encoding.ASCII.GetBytes(found.ContentHash)));
        var parts = found.Accepted ? PersonalParts.Of(PenaltyFixture.Item, found.Values, Keys) : null;
        return new Submission(
            "penalty-legal", PenaltyFixture.Item, organisation, "990000", at ?? At("2026-02-20"), found, hash, parts, new SealedFields(parts?.Reference ?? "r1", Guid.Empty), []);
    }

    public static IReadOnlyList<IEvent> Events(params object[] events) => [.. events.Select(ServiceDefaults.Events.EventWrapper.Wrap)];

    /// <summary>The streams of one natural key, fed with the events a decision leaves.</summary>
    public sealed class Streams
    {
        readonly Dictionary<Guid, List<object>> appended = [];

        public IReadOnlyList<IEvent> Of(Guid stream) => Events([.. appended.GetValueOrDefault(stream) ?? []]);

        public SubmissionDecision Submit(Submission submission, WorkingCalendar? calendar = null)
        {
            var record = submission.Checked.NaturalKey is { } key ? Of(key) : [];
            var decision = SubmitRecord.Decide(submission, record, Of(submission.RefusalId), calendar ?? Calendar);
            foreach (var append in decision.Appends)
                Append(append.Stream, append.Event);
            return decision;
        }

        public void Append(Guid stream, object @event)
        {
            if (!appended.TryGetValue(stream, out var events))
                appended.Add(stream, events = []);
            events.Add(@event);
        }

        public RecordState Record(Guid id) => CreditRecord.Fold(Of(id))!;
    }
}
