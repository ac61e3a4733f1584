using CreditPlatform.Contracts.Messages;
using MassTransit;

namespace CreditPlatform.ServiceDefaults.Bus;

/// <summary>The bus's side of listening: hands the page to the intake and acknowledges it when it is durable.</summary>
public sealed class ChangeConsumer<TChanges, TSink>(ChangeIntake<TSink> intake) : IConsumer<TChanges>
    where TChanges : Changes
    where TSink : class, IChangeSink
{
    public Task Consume(ConsumeContext<TChanges> context) => intake.Receive(context.Message, context.CancellationToken);
}
