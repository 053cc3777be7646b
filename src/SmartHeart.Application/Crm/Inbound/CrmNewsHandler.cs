using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm.Delivery;

namespace SmartHeart.Application.Crm.Inbound;

/// <summary>Reads the leads that are said to have changed, and notes what the CRM says of them.</summary>
internal sealed partial class CrmNewsHandler(ICrmApi api, ICrmAccount account, ICrmReads reads, IOwnCommands commands, ILogger<CrmNewsHandler> logger)
    : IOutboxHandler<LeadsChanged>
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public int BatchSize => 50;

    /// <inheritdoc/>
    public async Task<OutboxVerdict?> Handle(IReadOnlyList<LeadsChanged> messages, CancellationToken cancellationToken)
    {
        try
        {
            var ours = await account.Id(cancellationToken);
            foreach (var stranger in messages.Where(message => message.Account != ours)) LogStranger(logger, stranger.Account, stranger.LeadIds.Count);

            var said = messages.Where(message => message.Account == ours).SelectMany(message => message.LeadIds).ToHashSet();
            var known = await reads.KnownLeads(said, cancellationToken);
            foreach (var some in known.Chunk(api.MostAtOnce)) await Note(some, cancellationToken);
            return null;
        }
        catch (CrmException fault)
        {
            return OutboxVerdict.Rest(fault.Message, fault.RetryAfter ?? Rest);
        }
    }

    private async Task Note(long[] leads, CancellationToken cancellationToken)
    {
        var standings = await api.ReadLeads(leads, cancellationToken);
        var gone = leads.Except(standings.Select(standing => standing.LeadId)).ToList();
        await commands.Run(new NoteStandings(standings, gone));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A webhook about {Leads} leads names account {Account}, which is not ours: it is left out")]
    private static partial void LogStranger(ILogger logger, long account, int leads);
}
