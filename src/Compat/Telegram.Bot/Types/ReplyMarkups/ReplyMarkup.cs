using System.Text.Json.Serialization;

namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>What a message carries for answering it: buttons under it, a keyboard, its removal, a forced reply.</summary>
[JsonDerivedType(typeof(InlineKeyboardMarkup))]
[JsonDerivedType(typeof(ReplyKeyboardMarkup))]
[JsonDerivedType(typeof(ReplyKeyboardRemove))]
[JsonDerivedType(typeof(ForceReplyMarkup))]
public abstract class ReplyMarkup
{
    public static implicit operator ReplyMarkup(InlineKeyboardButton button) => new InlineKeyboardMarkup(button);

    public static implicit operator ReplyMarkup?(InlineKeyboardButton[]? buttons) => buttons is null ? null : new InlineKeyboardMarkup(buttons);

    public static implicit operator ReplyMarkup?(IEnumerable<InlineKeyboardButton>[]? buttonRows) =>
        buttonRows is null ? null : new InlineKeyboardMarkup(buttonRows);

    public static implicit operator ReplyMarkup?(KeyboardButton? button) => button is null ? null : new ReplyKeyboardMarkup(button);

    public static implicit operator ReplyMarkup?(KeyboardButton[]? buttons) => buttons is null ? null : new ReplyKeyboardMarkup(buttons);

    public static implicit operator ReplyMarkup?(IEnumerable<KeyboardButton>[]? buttonRows) =>
        buttonRows is null ? null : new ReplyKeyboardMarkup(buttonRows);
}
