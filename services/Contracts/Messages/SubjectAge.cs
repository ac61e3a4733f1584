namespace CreditPlatform.Contracts.Messages;

/// <summary>
/// Whether a natural person was of age when it counted (domain.md §2.8 rule 5). Minor and Unknown: never public, on no list, in no score. ManualCheck:
/// the day of the act is missing and the person was young enough at the decision to have been a minor; not public until somebody has looked.
/// </summary>
public enum SubjectAge { Adult, Minor, Unknown, ManualCheck }
