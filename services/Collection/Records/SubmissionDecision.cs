using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Events;

namespace CreditPlatform.Collection.Records;

/// <summary>How a submission ended.</summary>
public enum SubmissionEnd { Created, Known, NewVersion, OwnedByOther, Withdrawn, Sealed, Refused }

/// <summary>The decision on one submission, with the events it leaves.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Id">The record, or the refusal where it ended <c>Refused</c>.</param>
/// <param name="Version">Version of the record after it.</param>
/// <param name="State">State of the record after it, as far as it is the caller's to know.</param>
/// <param name="Appends">Events.</param>
public sealed record SubmissionDecision(SubmissionEnd End, Guid Id, long Version, RecordState? State, IReadOnlyList<Append> Appends);
