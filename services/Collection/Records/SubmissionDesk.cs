using System.Text.Json;
using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Privacy;

namespace CreditPlatform.Collection.Records;

/// <summary>Checks and splits what was sent. Reads the clock's day and the vault's key; decides nothing.</summary>
public sealed class SubmissionDesk(CatalogueItems catalogue, KeyRing keys, Vault vault)
{
    private const string UnknownItemId = "unknown";

    /// <summary>The check alone: it leaves nothing behind, not even a person's key.</summary>
    public (CatalogueItem? Item, CheckedRecord Found) Check(string itemId, JsonElement data, DateOnly today)
    {
        var item = catalogue.InForce(itemId, today);
        return (item, item is null || !item.Accepts(today) ? UnknownItem(itemId, data) : RecordValidator.Check(item, data, today, keys.PersonReference));
    }

    public async Task<Submission> Prepare(
        string itemId, JsonElement data, string organisation, string? region, DateTimeOffset receivedAt, DateOnly today, CancellationToken ct)
    {
        var (item, found) = Check(itemId, data, today);
        var fingerprint = Convert.ToHexStringLower(keys.Fingerprint("content", System.Text.Encoding.ASCII.GetBytes(found.ContentHash)));
        return found.Accepted
            ? await Accepted(itemId, item!, organisation, region, receivedAt, found, fingerprint, ct)
            : await Refused(itemId, item, organisation, region, receivedAt, found, fingerprint, data, ct);
    }

    private async Task<Submission> Accepted(
        string id, CatalogueItem item, string organisation, string? region, DateTimeOffset receivedAt, CheckedRecord found, string fingerprint, CancellationToken ct)
    {
        var parts = PersonalParts.Of(item, found.Values, keys);
        if (parts.Reference is not { } reference)
            return new Submission(id, item, organisation, region, receivedAt, found, fingerprint, parts, null, []);
        var place = new SealedFields(reference, Guid.CreateVersion7());
        var write = Vault.Keep(await vault.KeyOf(reference, ct), place.Slot, parts.Secret);
        return new Submission(id, item, organisation, region, receivedAt, found, fingerprint, parts, place, [write]);
    }

    /// <summary>What was sent is kept whole and encrypted, under the person's key where the person can be read from it.</summary>
    private async Task<Submission> Refused(
        string id, CatalogueItem? item, string organisation, string? region, DateTimeOffset receivedAt, CheckedRecord found, string fingerprint, JsonElement data, CancellationToken ct)
    {
        var reference = item is null ? KeyRing.RandomReference() : PersonalParts.ReferenceOf(item, found.Values, keys);
        var place = new SealedFields(reference, Guid.CreateVersion7());
        var write = Vault.Keep(await vault.KeyOf(reference, ct), place.Slot, new Dictionary<string, string> { ["item"] = id, ["data"] = Raw(data) });
        return new Submission(IsNameOfItem(id) ? id : UnknownItemId, item, organisation, region, receivedAt, found, fingerprint, null, place, [write]);
    }

    /// <summary>Names of items are lower-case letters and hyphens; what somebody sent instead may name a person, so it stays in the vault.</summary>
    private static bool IsNameOfItem(string id) => id.All(letter => letter is '-' or (>= 'a' and <= 'z'));

    private static CheckedRecord UnknownItem(string itemId, JsonElement data) => new()
    {
        Errors = [new FieldError("item", "unknown-item", "目录中没有现行有效的该类信息。", "No such item is in force in the catalogue.")],
        Warnings = [],
        Values = new Dictionary<string, string>(),
        ContentHash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{itemId}\n{Raw(data)}"))),
    };

    private static string Raw(JsonElement data) => data.ValueKind == JsonValueKind.Undefined ? "" : data.GetRawText();
}
