using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Privacy;

namespace CreditPlatform.Collection.Publication;

/// <summary>A public query that may be about a natural person: full number together with full name (design.md §6).</summary>
/// <param name="References">The person under every kind of document that the number may be of.</param>
/// <param name="Name">Full name as asked.</param>
public sealed record PersonQuery(string[] References, string Name)
{
    /// <summary>Null where a part is missing or the code can only be an organisation's.</summary>
    public static PersonQuery? Of(string? code, string? name, KeyRing keys)
    {
        if (code is null || name is null || (UnifiedSocialCreditCode.TryParse(code, out _, out _) && !CitizenId.TryParse(code, DateOnly.MaxValue, out _, out _)))
            return null;
        return new PersonQuery([.. Enum.GetValues<DocumentKind>().Select(kind => keys.PersonReference(kind, code))], name);
    }
}
