#include "app/key_editor.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/window_actions.h"

namespace app {
namespace {

constexpr int kCommandRole = Qt::UserRole;

QString shownKeys(const Keys& keys) {
    QStringList texts;
    for (const QKeySequence& key : keys) texts << key.toString(QKeySequence::NativeText);
    return texts.join("   ");
}

}  // namespace

KeyEditor::KeyEditor(const WindowActions& commands, QWidget* window)
    : QDialog(window),
      m_commands(commands),
      m_filter(new QLineEdit(this)),
      m_list(new QTreeWidget(this)),
      m_key(new QKeySequenceEdit(this)),
      m_none(new QPushButton(tr("&No key"), this)),
      m_reset(new QPushButton(tr("&Reset this"), this)),
      m_takeOver(new QPushButton(tr("&Use it here"), this)),
      m_remark(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("help", "keys");
    setWindowTitle(tr("Change keys"));
    buildList();
    buildControls();
    refresh();
    resize(520, 640);
    m_filter->setFocus();
}

void KeyEditor::buildList() {
    m_filter->setPlaceholderText(tr("Find a command or a key"));
    m_filter->setAccessibleName(tr("Find a command or a key"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    for (const auto& [title, actions] : m_commands.byMenu()) {
        auto* menu = new QTreeWidgetItem(m_list, {title});
        menu->setFlags(Qt::ItemIsEnabled);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        menu->setFont(0, bold);
        menu->setExpanded(true);
        for (const QAction* action : actions) {
            auto* item = new QTreeWidgetItem(menu, {action->property("words").toString()});
            item->setData(0, kCommandRole, action->objectName());
        }
    }
    connect(m_filter, &QLineEdit::textChanged, this, &KeyEditor::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeyEditor::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_key->setFocus(); });
}

void KeyEditor::buildControls() {
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("New &key"), this);
    label->setBuddy(m_key);
    m_key->setAccessibleName(tr("New key"));
    row->addWidget(label);
    row->addWidget(m_key, 1);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    column->addLayout(row);
    auto* remarks = new QHBoxLayout;
    m_remark->setWordWrap(true);
    m_remark->setMinimumHeight(fontMetrics().height() * 2);
    remarks->addWidget(m_remark, 1);
    remarks->addWidget(m_takeOver);
    column->addLayout(remarks);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* all = buttons->addButton(tr("Reset &all"), QDialogButtonBox::ResetRole);
    column->addWidget(buttons);
    for (QPushButton* button : {m_none, m_reset, m_takeOver, all}) button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &KeyEditor::type);
    connect(m_none, &QPushButton::clicked, this, [this] { assign({}); });
    connect(m_reset, &QPushButton::clicked, this, &KeyEditor::reset);
    connect(m_takeOver, &QPushButton::clicked, this, &KeyEditor::takeOver);
    connect(all, &QPushButton::clicked, this, [this] {
        forgetAllWantedKeys();
        emit keysChanged();
        refresh();
    });
    m_takeOver->hide();
}

void KeyEditor::refresh() {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* menu = m_list->topLevelItem(i);
        for (int j = 0; j < menu->childCount(); ++j) {
            const QString command = menu->child(j)->data(0, kCommandRole).toString();
            const Keys keys = m_commands.keysOf(command);
            QFont font = m_list->font();
            font.setBold(keys != m_commands.ownKeysOf(command));
            menu->child(j)->setText(1, shownKeys(keys));
            menu->child(j)->setFont(1, font);
        }
    }
    choose();
}

void KeyEditor::filter(const QString& words) {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* menu = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < menu->childCount(); ++j) {
            QTreeWidgetItem* item = menu->child(j);
            const bool fits = item->text(0).contains(words, Qt::CaseInsensitive) ||
                              item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any |= fits;
        }
        menu->setHidden(!any);
    }
}

QString KeyEditor::current() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, kCommandRole).toString() : QString();
}

void KeyEditor::choose() {
    const QString command = current();
    const bool any = !command.isEmpty();
    const QSignalBlocker quiet(m_key);
    m_key->setKeySequence(any ? m_commands.keysOf(command).value(0) : QKeySequence());
    m_key->setEnabled(any);
    m_none->setEnabled(any && !m_commands.keysOf(command).isEmpty());
    m_reset->setEnabled(any && m_commands.keysOf(command) != m_commands.ownKeysOf(command));
    m_takeOver->hide();
    m_remark->setText(any ? QString() : tr("Choose a command, then press its new key."));
}

QString KeyEditor::ownerOf(const QKeySequence& key) const {
    for (const auto& [title, actions] : m_commands.byMenu())
        for (const QAction* action : actions)
            if (action->objectName() != current() && m_commands.keysOf(action->objectName()).contains(key))
                return action->objectName();
    return {};
}

void KeyEditor::type(const QKeySequence& typed) {
    if (typed.isEmpty() || current().isEmpty()) return;
    const QKeySequence key(typed[0]);  // one press, not a chord of several
    if (typed.count() > 1) {
        const QSignalBlocker quiet(m_key);
        m_key->setKeySequence(key);
    }
    const QString owner = ownerOf(key);
    if (owner.isEmpty()) return assign(key);
    m_remark->setText(tr("%1 belongs to “%2”.")
                          .arg(key.toString(QKeySequence::NativeText),
                               m_commands.action(owner)->property("words").toString()));
    m_takeOver->show();
}

void KeyEditor::assign(const QKeySequence& key) {
    const QString command = current();
    setWantedKeys(command, key.isEmpty() ? Keys() : Keys{key}, m_commands.ownKeysOf(command));
    emit keysChanged();
    refresh();
}

void KeyEditor::takeOver() {
    const QKeySequence key(m_key->keySequence()[0]);
    const QString owner = ownerOf(key);
    if (!owner.isEmpty()) {
        Keys left = m_commands.keysOf(owner);
        left.removeAll(key);
        setWantedKeys(owner, left, m_commands.ownKeysOf(owner));
    }
    assign(key);
}

void KeyEditor::reset() {
    // Its own keys come back to it, from whoever has them now.
    const QString command = current();
    const Keys own = m_commands.ownKeysOf(command);
    for (const QKeySequence& key : own) {
        const QString owner = ownerOf(key);
        if (owner.isEmpty()) continue;
        Keys left = m_commands.keysOf(owner);
        left.removeAll(key);
        setWantedKeys(owner, left, m_commands.ownKeysOf(owner));
        emit keysChanged();
    }
    setWantedKeys(command, own, own);
    emit keysChanged();
    refresh();
}

}  // namespace app
