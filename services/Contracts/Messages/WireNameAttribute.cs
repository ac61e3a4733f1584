namespace CreditPlatform.Contracts.Messages;

/// <summary>The name under which a message type travels; a rename in C# cannot change it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WireNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
