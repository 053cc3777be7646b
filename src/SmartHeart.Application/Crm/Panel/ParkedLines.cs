using System.Text.Json;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Users;

namespace SmartHeart.Application.Crm.Panel;

/// <summary>Makes what was set aside readable.</summary>
internal sealed class ParkedLines(IOutboxDesk desk, IUserReads users)
{
    /// <summary>Oldest first.</summary>
    public async Task<IReadOnlyList<ParkedLine>> After(long id, int most, CancellationToken cancellationToken)
    {
        var parked = await desk.Parked(CrmMessage.Type, id, most, cancellationToken);
        var about = parked.Select(one => one.About).OfType<long>().ToHashSet();
        var people = about.Count == 0 ? [] : (await users.People(about, cancellationToken)).ToDictionary(person => person.TelegramId);
        return [.. parked.Select(one => new ParkedLine(one.Id, KindOf(one.Payload), people.GetValueOrDefault(one.About ?? 0), one.ParkedAt, one.Reason))];
    }

    /// <summary>Null when it is not set aside any more.</summary>
    public async Task<ParkedLine?> Find(long id, CancellationToken cancellationToken) =>
        await After(id - 1, 1, cancellationToken) is [var line] && line.Id == id ? line : null;

    private static CrmKind KindOf(string payload)
    {
        try
        {
            return JsonSerializer.Deserialize<CrmMessage>(payload) switch
            {
                ProfileTold => CrmKind.Profile,
                RequestLeft => CrmKind.Request,
                EventRegistered => CrmKind.Registration,
                EventCancelled => CrmKind.Cancellation,
                ConsentTaken => CrmKind.Consent,
                LetterSent => CrmKind.Letter,
                PersonErased => CrmKind.Erasure,
                _ => CrmKind.Other,
            };
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException)
        {
            return CrmKind.Other;
        }
    }
}
