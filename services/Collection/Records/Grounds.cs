using CreditPlatform.Collection.Ledgers;
using CreditPlatform.Contracts;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Privacy;

namespace CreditPlatform.Collection.Records;

/// <summary>Why a record was changed, and the evidence. Written by people, so it may name people: it lives in the vault.</summary>
public sealed record Grounds(string Reason, string Evidence)
{
    private const int MaxLength = 1000;

    public static Grounds Of(string? reason, string? evidence) => new(reason ?? "", evidence ?? "");

    /// <summary>Names of the fields that are missing or too long.</summary>
    public IEnumerable<string> Faulty => new[] { (Name: "reason", Text: Reason), (Name: "evidence", Text: Evidence) }
        .Where(part => part.Text.Length is 0 or > MaxLength).Select(part => part.Name);

    public static async Task<(SealedFields Place, SideWrite Write)> Keep(Grounds grounds, SealedFields? record, Vault vault, CancellationToken ct)
    {
        var place = new SealedFields(record?.Reference ?? KeyRing.RandomReference(), Guid.CreateVersion7());
        var fields = new Dictionary<string, string> { ["reason"] = grounds.Reason, ["evidence"] = grounds.Evidence };
        return (place, Vault.Keep(await vault.KeyOf(place.Reference, ct), place.Slot, fields));
    }

    /// <summary>The answer where reason or evidence is missing or too long, else null.</summary>
    public static IResult? Problem(HttpContext http, Grounds grounds)
    {
        IReadOnlyList<FieldProblem> required = [new("required", Problems.PrefersEnglish(http) ? "Required, at most 1000 characters." : "必填，不超过1000字。")];
        var errors = grounds.Faulty.ToDictionary(field => field, _ => required);
        return errors.Count == 0 ? null : Problems.Result(Problems.Of(http, ErrorCodes.Invalid) with { Errors = errors });
    }

    /// <summary>Reason and evidence of a change; without a stated purpose with number-like runs masked.</summary>
    public static async Task<Grounds?> Open(Vault vault, object @event, bool clear, CancellationToken ct)
    {
        var place = @event switch
        {
            RecordCorrected corrected => corrected.Grounds, RecordWithdrawn withdrawn => withdrawn.Grounds, LedgerRowFound found => found.Grounds, _ => null,
        };
        if (place is null || await vault.Open(place.Reference, place.Slot, ct) is not { } fields)
            return null;
        return clear ? new Grounds(fields["reason"], fields["evidence"]) : new Grounds(Masking.NumberRuns(fields["reason"]), Masking.NumberRuns(fields["evidence"]));
    }
}
