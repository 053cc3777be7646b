using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>A keyboard in place of the person's own.</summary>
public class ReplyKeyboardMarkup : ReplyMarkup
{
    [JsonConstructor]
    public ReplyKeyboardMarkup()
    {
    }

    public ReplyKeyboardMarkup(KeyboardButton button)
        : this((IEnumerable<KeyboardButton>)[button])
    {
    }

    public ReplyKeyboardMarkup(params KeyboardButton[] keyboardRow)
        : this((IEnumerable<KeyboardButton>)keyboardRow)
    {
    }

    public ReplyKeyboardMarkup(IEnumerable<KeyboardButton> keyboardRow) =>
        Keyboard = new List<List<KeyboardButton>> { keyboardRow.ToList() };

    public ReplyKeyboardMarkup(List<KeyboardButton> keyboardRow)
        : this((IEnumerable<KeyboardButton>)keyboardRow)
    {
    }

    public ReplyKeyboardMarkup(bool resizeKeyboard) => ResizeKeyboard = resizeKeyboard;

    public ReplyKeyboardMarkup(IEnumerable<IEnumerable<KeyboardButton>> keyboard) => Keyboard = keyboard;

    public IEnumerable<IEnumerable<KeyboardButton>> Keyboard { get; set; } = new List<List<KeyboardButton>>();

    public bool IsPersistent { get; set; }

    public bool ResizeKeyboard { get; set; }

    public bool OneTimeKeyboard { get; set; }

    /// <summary>1-64 characters.</summary>
    public string? InputFieldPlaceholder { get; set; }

    public bool Selective { get; set; }

    [return: NotNullIfNotNull(nameof(button))]
    public static implicit operator ReplyKeyboardMarkup?(KeyboardButton? button) => button is null ? null : new(button);

    [return: NotNullIfNotNull(nameof(buttons))]
    public static implicit operator ReplyKeyboardMarkup?(KeyboardButton[]? buttons) => buttons is null ? null : new(buttons);

    [return: NotNullIfNotNull(nameof(buttonRows))]
    public static implicit operator ReplyKeyboardMarkup?(List<List<KeyboardButton>>? buttonRows) =>
        buttonRows is null ? null : new(buttonRows);

    [return: NotNullIfNotNull(nameof(buttonRows))]
    public static implicit operator ReplyKeyboardMarkup?(IEnumerable<KeyboardButton>[]? buttonRows) =>
        buttonRows is null ? null : new(buttonRows);

    /// <summary>Adds a button to the last row.</summary>
    public ReplyKeyboardMarkup AddButton(KeyboardButton button) => AddButtons(button);

    public ReplyKeyboardMarkup AddButtons(params KeyboardButton[] buttons)
    {
        Keyboard = KeyboardRows.WithButtons(Keyboard, buttons);
        return this;
    }

    public ReplyKeyboardMarkup AddNewRow(params KeyboardButton[] buttons)
    {
        Keyboard = KeyboardRows.WithRow(Keyboard, buttons);
        return this;
    }
}
