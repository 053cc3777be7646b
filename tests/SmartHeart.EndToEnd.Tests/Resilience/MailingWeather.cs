using SmartHeart.Playground.Emulator;
using SmartHeart.Testing.Mailings;

namespace SmartHeart.EndToEnd.Tests.Resilience;

/// <summary>Telegram on a bad day, as a seed draws it: what is refused for good is refused from the start, the rest comes and goes.</summary>
internal sealed class MailingWeather
{
    private const string Method = "sendMessage";
    private const int Each = 20;
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(200);
    private readonly FaultPlan _plan;
    private readonly Random _chance;
    private readonly List<PlannedFault> _unheard = [];

    /// <param name="plan">The emulator's.</param>
    /// <param name="chance">Draws.</param>
    /// <param name="people">Of the mailing.</param>
    public MailingWeather(FaultPlan plan, Random chance, int people)
    {
        (_plan, _chance) = (plan, chance);
        var unlucky = Enumerable.Range(0, people).Select(number => MailingStock.FirstPerson + number).ToArray();
        chance.Shuffle(unlucky);
        (Blocked, Refused) = (unlucky[..Each].ToHashSet(), unlucky[Each..(2 * Each)].ToHashSet());
        foreach (var person in Blocked) _plan.Add(Fault.Refuse(403, "Forbidden: bot was blocked by the user") with { Method = Method, ChatId = person });
        foreach (var person in Refused) _plan.Add(Fault.Refuse(400, "Bad Request: CHAT_RESTRICTED") with { Method = Method, ChatId = person });
    }

    /// <summary>People who blocked the bot.</summary>
    public IReadOnlySet<long> Blocked { get; }

    /// <summary>People whom Telegram refuses to deliver to.</summary>
    public IReadOnlySet<long> Refused { get; }

    /// <summary>Calls whose outcome nobody can know: each may leave one person unknown.</summary>
    public int Unheard => _unheard.Sum(fault => fault.Hits);

    /// <summary>Something else goes wrong from now on, for some calls.</summary>
    public string Change()
    {
        var fault = _chance.Next(6) switch
        {
            0 => Fault.LoseAnswer() with { Times = _chance.Next(1, 12) },
            1 => Fault.LoseRequest() with { Times = _chance.Next(1, 6) },
            2 => Fault.Hang(Slow) with { Times = _chance.Next(1, 8) },
            3 => Fault.ServerError(_chance.Next(2) == 0 ? 500 : 502) with { Times = _chance.Next(1, 4) },
            4 => Fault.TooManyRequests(1) with { Times = 1 },
            _ => Fault.Slow(Slow) with { Times = _chance.Next(1, 40) },
        };
        var planned = _plan.Add(fault with { Method = Method });
        if (fault.Kind is FaultKind.DropAfter or FaultKind.DropBefore or FaultKind.Hang) _unheard.Add(planned);
        return $"{fault.Kind} {fault.Code} ×{fault.Times}";
    }

    /// <summary>Calls hang for as long as the bot lives: a kill finds them on the wire.</summary>
    public PlannedFault Freeze() => _plan.Add(Fault.Hang() with { Method = Method, Times = _chance.Next(1, 30) });

    /// <summary>The end of that.</summary>
    public void Thaw(PlannedFault frozen) => _plan.Remove(frozen);
}
