namespace SmartHeart.Playground.Emulator;

/// <summary>A person with a Telegram account. What they do is in the files PersonActs*.cs.</summary>
public sealed partial class Person
{
    private readonly World _world;
    private Chat? _chat;

    internal Person(World world, long id, string firstName)
    {
        _world = world;
        Id = id;
        FirstName = firstName;
    }

    public long Id { get; }

    public string FirstName { get; set; }

    public string? LastName { get; set; }

    /// <summary>Without @.</summary>
    public string? Username { get; set; }

    /// <summary>IETF tag of the person's app, such as ru.</summary>
    public string? Language { get; set; }

    /// <summary>As Telegram gives it in a contact: digits, often without a plus.</summary>
    public string? Phone { get; set; }

    /// <summary>Whether the person has ever opened the bot; before that it may not write to them.</summary>
    public bool Started { get; internal set; }

    public bool Blocked { get; internal set; }

    /// <summary>The account is deleted: every send is refused.</summary>
    public bool Deactivated { get; set; }

    /// <summary>One of a large made-up audience, which the page leaves out until it becomes active.</summary>
    public bool IsSample { get; init; }

    /// <summary>The private chat with the bot.</summary>
    public Chat Chat => _chat ?? Interlocked.CompareExchange(ref _chat, new Chat(_world, Id), null) ?? _chat;

    /// <summary>Whether the page lists the person: made-up ones only once they have done something.</summary>
    public bool IsShown => !IsSample || HasActed;

    internal bool HasActed { get; set; }

    internal bool HasChat => _chat is not null;

    public string FullName => LastName is null ? FirstName : $"{FirstName} {LastName}";
}
