using CreditPlatform.Contracts.Messages;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>What <see cref="RecordValidator"/> found. Also a refused record has everything that could be read.</summary>
public sealed class CheckedRecord
{
    /// <summary>All faults at once, field by field in catalogue order, then the rules'. Empty: the record is accepted.</summary>
    public required IReadOnlyList<FieldError> Errors { get; init; }

    /// <summary>Never refuse.</summary>
    public required IReadOnlyList<FieldError> Warnings { get; init; }

    public bool Accepted => Errors.Count == 0;

    /// <summary>The law seals what was sent (domain.md §2.8): whatever is held of it is sealed as well.</summary>
    public bool Sealed => Errors.Any(error => error.Code == FieldCodes.Sealed);

    /// <summary>
    /// Field code to canonical value, in catalogue order, empty and unused fields left out. A faulty value stands as it was sent (trimmed); a value of
    /// a wrong kind as its JSON. Personal values are among them in clear.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }

    /// <summary>The record's id; null where one of its parts is missing or faulty.</summary>
    public Guid? NaturalKey { get; init; }

    public SubjectReference? Subject { get; init; }

    /// <summary>USCC of the deciding organisation; null where unreadable.</summary>
    public string? DecidingOrganisation { get; init; }

    /// <summary>文书号 in its one spelling; null where unreadable.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Null where unreadable; given also when it lies too far ahead.</summary>
    public DateOnly? DecisionDate { get; init; }

    /// <summary>Last day of validity; null where it is 长期 or unreadable.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Whether the subject was of age; null where the item isn't about persons.</summary>
    public SubjectAge? Age { get; init; }

    /// <summary>
    /// SHA-256 over <see cref="Values"/>, lower-case hex: equal for the same content in another spelling. It covers personal numbers, which can be
    /// guessed one by one, so what is kept outside the vault is a keyed hash of it.
    /// </summary>
    public required string ContentHash { get; init; }
}
