using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Crm.Delivery;

/// <summary>Records what becomes of messages, each time in a unit of work of its own: what the CRM did is durable before it is asked for more.</summary>
internal sealed class CrmRecords(IOwnCommands commands)
{
    /// <summary>How often somebody may change the same rows at the same moment.</summary>
    private const int Meetings = 5;

    /// <summary>Runs a command of our own that nobody may refuse.</summary>
    /// <exception cref="InvalidOperationException">It was refused: the batch is tried again.</exception>
    public async Task<T> Run<T>(ICommand<T> command)
    {
        for (var meeting = 1; ; meeting++)
        {
            var result = await commands.Run(command);
            if (result.IsOk) return result.Value;
            // The person erases their data at this moment: what is left is looked at anew.
            if (result.Error is not Conflict || meeting == Meetings) throw new InvalidOperationException($"{command.GetType().Name}: {result.Error.Code}");
        }
    }
}
