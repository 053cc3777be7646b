using System.Collections.Concurrent;
using SmartHeart.Application.Settings;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Bot.Kit.Wording;

/// <summary>Finds the language and the words for a person.</summary>
internal sealed class Speech(Texts texts, BotIdentity bot, BotOptions options, TimeProvider clock, CurrentValues? values = null)
{
    private readonly ConcurrentDictionary<(string Language, string Bot, bool ForOwner, TimeZoneInfo Zone, string Topics), Ui> _made = new();

    /// <summary>The language a person chose, else their app's, else the bot's own; in the admin group always the bot's own.</summary>
    public string Choose(Incoming update, string? chosen) =>
        update.Place == Place.Private ? texts.Choose(chosen, update.LanguageCode, options.Language) : options.Language;

    /// <summary>Words in a language, for somebody who is an owner of the group or not.</summary>
    public Ui In(string language, bool forOwner = false) => _made.GetOrAdd(
        (language, bot.Username, forOwner, values?.Now.Zone ?? options.TimeZone, $"{values?.Now.Topics}"),
        key => new Ui(texts, key.Language, key.Bot, key.Zone, clock) { ForOwner = key.ForOwner, Topics = TopicList.Read(key.Topics).Shown });

    /// <summary>Words for the admin group.</summary>
    public Ui Own() => In(options.Language);
}
