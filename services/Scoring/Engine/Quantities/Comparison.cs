namespace CreditPlatform.Scoring.Engine.Quantities;

/// <summary>How a value is compared.</summary>
public enum Comparison
{
    IsTrue,
    Is,
    Below,
    AtMost,
    AtLeast,
    Above,
}
