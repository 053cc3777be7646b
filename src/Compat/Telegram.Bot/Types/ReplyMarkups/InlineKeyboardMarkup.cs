using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>Rows of buttons under a message.</summary>
public class InlineKeyboardMarkup : ReplyMarkup
{
    [JsonConstructor]
    public InlineKeyboardMarkup()
    {
    }

    public InlineKeyboardMarkup(InlineKeyboardButton inlineKeyboardButton)
        : this((IEnumerable<InlineKeyboardButton>)[inlineKeyboardButton])
    {
    }

    public InlineKeyboardMarkup(params InlineKeyboardButton[] inlineKeyboardRow)
        : this((IEnumerable<InlineKeyboardButton>)inlineKeyboardRow)
    {
    }

    public InlineKeyboardMarkup(IEnumerable<InlineKeyboardButton> inlineKeyboardRow) =>
        InlineKeyboard = new List<List<InlineKeyboardButton>> { inlineKeyboardRow.ToList() };

    public InlineKeyboardMarkup(List<InlineKeyboardButton> inlineKeyboardRow)
        : this((IEnumerable<InlineKeyboardButton>)inlineKeyboardRow)
    {
    }

    public InlineKeyboardMarkup(IEnumerable<IEnumerable<InlineKeyboardButton>> inlineKeyboard) => InlineKeyboard = inlineKeyboard;

    public IEnumerable<IEnumerable<InlineKeyboardButton>> InlineKeyboard { get; set; } = new List<List<InlineKeyboardButton>>();

    /// <summary>A keyboard without buttons: an edit with it takes the buttons away.</summary>
    public static InlineKeyboardMarkup Empty() => new();

    [return: NotNullIfNotNull(nameof(button))]
    public static implicit operator InlineKeyboardMarkup?(InlineKeyboardButton? button) => button is null ? null : new(button);

    [return: NotNullIfNotNull(nameof(buttons))]
    public static implicit operator InlineKeyboardMarkup?(InlineKeyboardButton[]? buttons) => buttons is null ? null : new(buttons);

    [return: NotNullIfNotNull(nameof(buttonRows))]
    public static implicit operator InlineKeyboardMarkup?(List<List<InlineKeyboardButton>>? buttonRows) =>
        buttonRows is null ? null : new(buttonRows);

    [return: NotNullIfNotNull(nameof(buttonRows))]
    public static implicit operator InlineKeyboardMarkup?(IEnumerable<InlineKeyboardButton>[]? buttonRows) =>
        buttonRows is null ? null : new(buttonRows);

    /// <summary>Adds a button to the last row.</summary>
    public InlineKeyboardMarkup AddButton(InlineKeyboardButton button) => AddButtons(button);

    public InlineKeyboardMarkup AddButton(string text, string callbackData) =>
        AddButtons(InlineKeyboardButton.WithCallbackData(text, callbackData));

    public InlineKeyboardMarkup AddButtons(params InlineKeyboardButton[] buttons)
    {
        InlineKeyboard = KeyboardRows.WithButtons(InlineKeyboard, buttons);
        return this;
    }

    public InlineKeyboardMarkup AddNewRow(params InlineKeyboardButton[] buttons)
    {
        InlineKeyboard = KeyboardRows.WithRow(InlineKeyboard, buttons);
        return this;
    }
}
