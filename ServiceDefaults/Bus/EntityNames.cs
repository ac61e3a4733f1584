using System.Reflection;
using CreditPlatform.Contracts.Messages;
using MassTransit;

namespace CreditPlatform.ServiceDefaults.Bus;

/// <summary>Exchanges are called by the wire name of their message.</summary>
internal sealed class EntityNames : IEntityNameFormatter
{
    public string FormatEntityName<T>() => typeof(T).GetCustomAttribute<WireNameAttribute>()?.Name ?? DefaultEntityNameFormatter.Instance(typeof(T));

    private static class DefaultEntityNameFormatter
    {
        public static string Instance(Type type) => type.FullName ?? type.Name;
    }
}
