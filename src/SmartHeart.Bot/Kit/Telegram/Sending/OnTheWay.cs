namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>What has left and is not answered, in the order of leaving: a ring that grows when it has to. Guarded by the gate's lock.</summary>
internal sealed class OnTheWay
{
    private (long Left, int Messages)[] _calls = new (long, int)[64];
    private long _oldest;

    /// <summary>The ticket that the next call gets.</summary>
    public long NextTicket { get; private set; }

    /// <summary>Messages of all these calls.</summary>
    public int Messages { get; private set; }

    /// <summary>Notes a call that leaves; one that makes no messages is not kept.</summary>
    public void Add(int messages, long now)
    {
        if (NextTicket - _oldest == _calls.Length) Grow();
        At(NextTicket++) = (now, messages);
        Messages += messages;
        Forget();
    }

    /// <summary>Takes a call out; no messages when it had none, or is out already.</summary>
    public (long Left, int Messages) Take(long ticket)
    {
        if (ticket < _oldest) return default;
        ref var call = ref At(ticket);
        var taken = call;
        call.Messages = 0;
        Messages -= taken.Messages;
        Forget();
        return taken;
    }

    /// <summary>Takes out the oldest call if it left then or earlier; no messages when there is none.</summary>
    public (long Left, int Messages) TakeLeftBy(long time) => _oldest < NextTicket && At(_oldest).Left <= time ? Take(_oldest) : default;

    private ref (long Left, int Messages) At(long ticket) => ref _calls[ticket & (_calls.Length - 1)];

    private void Forget()
    {
        while (_oldest < NextTicket && At(_oldest).Messages == 0) _oldest++;
    }

    private void Grow()
    {
        var calls = new (long, int)[_calls.Length * 2];
        for (var ticket = _oldest; ticket < NextTicket; ticket++) calls[ticket & (calls.Length - 1)] = At(ticket);
        _calls = calls;
    }
}
