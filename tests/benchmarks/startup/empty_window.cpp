// SPDX-License-Identifier: MIT
// What Qt alone needs to show a window: the baseline of run.py.
#include <QApplication>
#include <QListWidget>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QListWidget list;
    list.addItems({u"one"_s, u"two"_s, u"three"_s});
    list.setWindowTitle(u"An empty window"_s);
    list.resize(1000, 680);
    list.show();
    return QApplication::exec();
}
